;; spec.yaml:8 linear
(func $training.linear2WeightGradient (param $batch i32) (param $dropoutKey i32)
  (call $product6 (i32.const 80368) (i32.const 78912) (i32.const 74912) (i32.const 16) (local.get $batch) (i32.const 0)))
