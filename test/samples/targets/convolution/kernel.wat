;; spec.yaml:7 causalConv
(func $training.causalConv1Forward (param $batch i32) (param $dropoutKey i32)
  (local $b i32) (local $k i32) (local $i i32)
  (call $fill (i32.const 15680) (i32.mul (local.get $batch) (i32.const 64)) (f32.const 0))
  (local.set $b (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $b) (local.get $batch)))
    (local.set $k (i32.const 0))
    (block $loop1end (loop $loop1
      (br_if $loop1end (i32.ge_s (local.get $k) (i32.const 24)))
      (f32.store offset=15744 (i32.add (i32.mul (local.get $b) (i32.const 256)) (i32.mul (local.get $k) (i32.const 8))) (f32.load offset=16704 (i32.add (i32.mul (local.get $b) (i32.const 128)) (i32.shl (local.get $k) (i32.const 2)))))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br $loop1)))
    (local.set $b (i32.add (local.get $b) (i32.const 1)))
    (br $loop0)))
  (local.set $i (i32.const 0))
  (block $loop2end (loop $loop2
    (br_if $loop2end (i32.ge_s (local.get $i) (i32.mul (local.get $batch) (i32.const 32))))
    (f32.store offset=15684 (i32.mul (local.get $i) (i32.const 8)) (f32.load offset=16704 (i32.shl (local.get $i) (i32.const 2))))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br $loop2))))
