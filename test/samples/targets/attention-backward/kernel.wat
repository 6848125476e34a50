;; spec.yaml:7 attention
(func $training.attention1Backward7 (param $batch i32) (param $dropoutKey i32)
  (local $n i32) (local $c i32)
  (local.set $n (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $n) (i32.mul (local.get $batch) (i32.const 4))))
    (local.set $c (i32.const 0))
    (block $loop1end (loop $loop1
      (br_if $loop1end (i32.ge_s (local.get $c) (i32.and (i32.const 8) (i32.const -8))))
      (v128.store offset=27904 (i32.add (i32.mul (local.get $n) (i32.const 96)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=29952 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (v128.store offset=27936 (i32.add (i32.mul (local.get $n) (i32.const 96)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=30464 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (v128.store offset=27968 (i32.add (i32.mul (local.get $n) (i32.const 96)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=29440 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (v128.store offset=27920 (i32.add (i32.mul (local.get $n) (i32.const 96)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=29968 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (v128.store offset=27952 (i32.add (i32.mul (local.get $n) (i32.const 96)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=30480 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (v128.store offset=27984 (i32.add (i32.mul (local.get $n) (i32.const 96)) (i32.shl (local.get $c) (i32.const 2))) (v128.load offset=29456 (i32.add (i32.mul (local.get $n) (i32.const 32)) (i32.shl (local.get $c) (i32.const 2)))))
      (local.set $c (i32.add (local.get $c) (i32.const 8)))
      (br $loop1)))
    (local.set $n (i32.add (local.get $n) (i32.const 1)))
    (br $loop0))))
