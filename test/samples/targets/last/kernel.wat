;; spec.yaml:9 last
(func $training.last3Backward (param $batch i32) (param $dropoutKey i32)
  (local $b i32) (local $c i32)
  (call $fill (i32.const 11584) (i32.mul (local.get $batch) (i32.const 32)) (f32.const 0))
  (local.set $b (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $b) (local.get $batch)))
    (local.set $c (i32.const 0))
    (block $loop1end (loop $loop1
      (br_if $loop1end (i32.ge_s (local.get $c) (i32.and (i32.const 8) (i32.const -8))))
      (v128.store offset=11680 (i32.add (i32.mul (local.get $b) (i32.const 128)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=13168 (i32.add (i32.mul (local.get $b) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (v128.store offset=11696 (i32.add (i32.mul (local.get $b) (i32.const 128)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=13184 (i32.add (i32.mul (local.get $b) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (local.set $c (i32.add (local.get $c) (i32.const 8)))
      (br $loop1)))
    (local.set $b (i32.add (local.get $b) (i32.const 1)))
    (br $loop0))))
