;; spec.yaml:9 sgd
(func $training.sgdUpdate (param $batch i32) (param $dropoutKey i32)
  (local $rate f32) (local $c i32) (local $same0 v128) (local $total_v128 v128) (local $same1 v128)
  (local.set $rate (f32.load offset=79920 (i32.const 0)))
  (local.set $same0 (f32x4.splat (f32.const 0.9)))
  (local.set $same1 (f32x4.splat (local.get $rate)))
  (local.set $c (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $c) (i32.const 1108)))
    (local.set $total_v128 (f32x4.add (f32x4.mul (local.get $same0) (v128.load offset=75488 (i32.shl (local.get $c) (i32.const 2)))) (v128.load offset=79936 (i32.shl (local.get $c) (i32.const 2)))))
    (v128.store offset=75488 (i32.shl (local.get $c) (i32.const 2)) (local.get $total_v128))
    (v128.store offset=71056 (i32.shl (local.get $c) (i32.const 2)) (f32x4.sub (v128.load offset=71056 (i32.shl (local.get $c) (i32.const 2))) (f32x4.mul (local.get $same1) (local.get $total_v128))))
    (local.set $c (i32.add (local.get $c) (i32.const 4)))
    (br $loop0))))
