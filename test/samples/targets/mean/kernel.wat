;; spec.yaml:7 mean
(func $training.mean1Forward (param $batch i32) (param $dropoutKey i32)
  (local $b i32) (local $c i32) (local $sum_v128 v128) (local $sumNext_v128 v128) (local $t i32)
  (local.set $b (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $b) (local.get $batch)))
    (local.set $c (i32.const 0))
    (block $loop1end (loop $loop1
      (br_if $loop1end (i32.ge_s (local.get $c) (i32.const 8)))
      (local.set $sum_v128 (f32x4.splat (f32.const 0)))
      (local.set $sumNext_v128 (f32x4.splat (f32.const 0)))
      (local.set $t (i32.const 0))
      (block $loop2end (loop $loop2
        (br_if $loop2end (i32.ge_s (local.get $t) (i32.const 4)))
        (local.set $sum_v128 (f32x4.add (local.get $sum_v128) (v128.load offset=6064 (i32.add (i32.add (i32.mul (local.get $b) (i32.const 128)) (i32.mul (local.get $t) (i32.const 32))) (i32.shl (local.get $c) (i32.const 2))))))
        (local.set $sumNext_v128 (f32x4.add (local.get $sumNext_v128) (v128.load offset=6080 (i32.add (i32.add (i32.mul (local.get $b) (i32.const 128)) (i32.mul (local.get $t) (i32.const 32))) (i32.shl (local.get $c) (i32.const 2))))))
        (local.set $t (i32.add (local.get $t) (i32.const 1)))
        (br $loop2)))
      (v128.store offset=7440 (i32.add (i32.mul (local.get $b) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2))) (f32x4.div (local.get $sum_v128) (f32x4.splat (f32.const 4))))
      (v128.store offset=7456 (i32.add (i32.mul (local.get $b) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2))) (f32x4.div (local.get $sumNext_v128) (f32x4.splat (f32.const 4))))
      (local.set $c (i32.add (local.get $c) (i32.const 8)))
      (br $loop1)))
    (local.set $b (i32.add (local.get $b) (i32.const 1)))
    (br $loop0))))
