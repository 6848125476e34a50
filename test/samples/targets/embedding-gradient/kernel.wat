;; spec.yaml:6 embedding
(func $training.embedding0Gradient (param $batch i32) (param $dropoutKey i32)
  (local $n i32) (local $row i32) (local $c i32)
  (call $fill (i32.const 75712) (i32.const 216) (f32.const 0))
  (local.set $n (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $n) (i32.mul (local.get $batch) (i32.const 4))))
    (local.set $row (i32.load offset=82112 (i32.shl (local.get $n) (i32.const 2))))
    (local.set $c (i32.const 0))
    (block $loop1end (loop $loop1
      (br_if $loop1end (i32.ge_s (local.get $c) (i32.and (i32.const 8) (i32.const -8))))
      (v128.store offset=75712 (i32.add (i32.mul (local.get $row) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2))) (f32x4.add (v128.load offset=75712 (i32.add (i32.mul (local.get $row) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))) (v128.load offset=80704 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2))))))
      (v128.store offset=75728 (i32.add (i32.mul (local.get $row) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2))) (f32x4.add (v128.load offset=75728 (i32.add (i32.mul (local.get $row) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))) (v128.load offset=80720 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2))))))
      (local.set $c (i32.add (local.get $c) (i32.const 8)))
      (br $loop1)))
    (local.set $n (i32.add (local.get $n) (i32.const 1)))
    (br $loop0))))
