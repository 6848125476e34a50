;; spec.yaml:8 linear
(func $training.linear2Forward (param $batch i32) (param $dropoutKey i32)
  (call $product1 (i32.const 78912) (i32.const 69984) (i32.const 79424) (local.get $batch) (i32.const 32) (i32.const 72032)))
