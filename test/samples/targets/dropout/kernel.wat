;; spec.yaml:9 dropout
(func $training.dropout3Forward (param $batch i32) (param $dropoutKey i32)
  (local $i i32)
  (local.set $i (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $i) (i32.and (i32.mul (local.get $batch) (i32.const 8)) (i32.const -8))))
    (v128.store offset=75936 (i32.shl (local.get $i) (i32.const 2)) (f32x4.mul (v128.load offset=74560 (i32.shl (local.get $i) (i32.const 2))) (call $dropout (i32x4.add (i32x4.splat (i32.add (i32.mul (local.get $i) (i32.const 1)) (i32.const 0))) (v128.const i32x4 0 1 2 3)) (i32.mul (i32.xor (local.get $dropoutKey) (i32.const -1640531527)) (i32.const -2048144789)) (i32.const -2147483648) (f32.const 2))))
    (v128.store offset=75952 (i32.shl (local.get $i) (i32.const 2)) (f32x4.mul (v128.load offset=74576 (i32.shl (local.get $i) (i32.const 2))) (call $dropout (i32x4.add (i32x4.splat (i32.add (i32.mul (local.get $i) (i32.const 1)) (i32.const 0))) (v128.const i32x4 4 5 6 7)) (i32.mul (i32.xor (local.get $dropoutKey) (i32.const -1640531527)) (i32.const -2048144789)) (i32.const -2147483648) (f32.const 2))))
    (local.set $i (i32.add (local.get $i) (i32.const 8)))
    (br $loop0)))
  (block $last1
  (br_if $last1 (i32.ge_s (local.get $i) (i32.and (i32.mul (local.get $batch) (i32.const 8)) (i32.const -4))))
  (v128.store offset=75936 (i32.shl (local.get $i) (i32.const 2)) (f32x4.mul (v128.load offset=74560 (i32.shl (local.get $i) (i32.const 2))) (call $dropout (i32x4.add (i32x4.splat (i32.add (i32.mul (local.get $i) (i32.const 1)) (i32.const 0))) (v128.const i32x4 0 1 2 3)) (i32.mul (i32.xor (local.get $dropoutKey) (i32.const -1640531527)) (i32.const -2048144789)) (i32.const -2147483648) (f32.const 2))))
  (local.set $i (i32.add (local.get $i) (i32.const 4))))
  (block $loop2end (loop $loop2
    (br_if $loop2end (i32.ge_s (local.get $i) (i32.mul (local.get $batch) (i32.const 8))))
    (f32.store offset=75936 (i32.shl (local.get $i) (i32.const 2)) (f32.mul (f32.load offset=74560 (i32.shl (local.get $i) (i32.const 2))) (f32x4.extract_lane 0 (call $dropout (i32x4.splat (i32.add (i32.mul (local.get $i) (i32.const 1)) (i32.const 0))) (i32.mul (i32.xor (local.get $dropoutKey) (i32.const -1640531527)) (i32.const -2048144789)) (i32.const -2147483648) (f32.const 2)))))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br $loop2))))
