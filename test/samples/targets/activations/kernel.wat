;; spec.yaml:9 tanh
;; spec.yaml:10 sigmoid
(func $training.tanh3Sigmoid4Forward (param $batch i32) (param $dropoutKey i32)
  (local $i i32) (local $free0 v128) (local $free1 v128) (local $free2 v128) (local $free3 v128) (local $activation_v128 v128) (local $free4 v128) (local $free5 v128) (local $free6 v128) (local $activation f32)
  (local.set $i (i32.const 0))
  (block $loop0end (loop $loop0
    (br_if $loop0end (i32.ge_s (local.get $i) (i32.and (i32.mul (local.get $batch) (i32.const 8)) (i32.const -4))))
    (local.set $activation_v128 (block (result v128) (local.set $free0 (v128.load offset=74304 (i32.shl (local.get $i) (i32.const 2))))
  (local.set $free0 (f32x4.pmax (f32x4.pmin (local.get $free0) (v128.load offset=448 (i32.const 0) (; 7.905311107635498 ;))) (v128.load offset=464 (i32.const 0) (; -7.905311107635498 ;))))
  (local.set $free1 (f32x4.mul (local.get $free0) (local.get $free0)))
  (local.set $free2 (f32x4.mul (local.get $free1) (local.get $free1)))
  (local.set $free3 (f32x4.mul (local.get $free2) (local.get $free2)))
  (f32x4.div
    (f32x4.mul (local.get $free0) (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (v128.load offset=480 (i32.const 0) (; -2.76076847742355e-16 ;)) (local.get $free2)) (f32x4.add (f32x4.mul (v128.load offset=496 (i32.const 0) (; 2.00018790482477e-13 ;)) (local.get $free1)) (v128.load offset=512 (i32.const 0) (; -8.60467152213735e-11 ;)))) (local.get $free3)) (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (v128.load offset=528 (i32.const 0) (; 5.12229709037114e-8 ;)) (local.get $free1)) (v128.load offset=544 (i32.const 0) (; 0.0000148572235717979 ;))) (local.get $free2)) (f32x4.add (f32x4.mul (v128.load offset=560 (i32.const 0) (; 0.000637261928875436 ;)) (local.get $free1)) (v128.load offset=576 (i32.const 0) (; 0.00489352455891786 ;))))))
    (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (v128.load offset=592 (i32.const 0) (; 0.00000119825839466702 ;)) (local.get $free1)) (v128.load offset=608 (i32.const 0) (; 0.000118534705686654 ;))) (local.get $free2)) (f32x4.add (f32x4.mul (v128.load offset=624 (i32.const 0) (; 0.002268434632439 ;)) (local.get $free1)) (v128.load offset=640 (i32.const 0) (; 0.00489352518554385 ;)))))))
    (v128.store offset=75680 (i32.shl (local.get $i) (i32.const 2)) (local.get $activation_v128))
    (v128.store offset=75808 (i32.shl (local.get $i) (i32.const 2)) (block (result v128) (local.set $free4 (f32x4.pmax (f32x4.pmin (f32x4.neg (local.get $activation_v128)) (v128.load offset=0 (i32.const 0) (; 88.3762626647949 ;))) (v128.load offset=16 (i32.const 0) (; -87.3365478515625 ;))))
  (local.set $free5 (f32x4.add (f32x4.mul (local.get $free4) (v128.load offset=32 (i32.const 0) (; 1.4426950408889634 ;))) (v128.load offset=48 (i32.const 0) (; 12582912 ;))))
  (local.set $free6 (f32x4.sub (local.get $free5) (v128.load offset=48 (i32.const 0) (; 12582912 ;))))
  (local.set $free6 (f32x4.sub (f32x4.sub (local.get $free4) (f32x4.mul (local.get $free6) (v128.load offset=64 (i32.const 0) (; 0.693359375 ;)))) (f32x4.mul (local.get $free6) (v128.load offset=80 (i32.const 0) (; -0.00021219444 ;)))))
  (local.set $free4 (f32x4.mul
    (f32x4.add (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (f32x4.add (f32x4.mul (v128.load offset=96 (i32.const 0) (; 0.000198756915 ;)) (local.get $free6)) (v128.load offset=112 (i32.const 0) (; 0.0013981999507 ;))) (local.get $free6)) (v128.load offset=128 (i32.const 0) (; 0.0083334519073 ;))) (local.get $free6)) (v128.load offset=144 (i32.const 0) (; 0.041665795894 ;))) (local.get $free6)) (v128.load offset=160 (i32.const 0) (; 0.16666665459 ;))) (local.get $free6)) (v128.load offset=176 (i32.const 0) (; 0.50000001201 ;)))
      (f32x4.mul (local.get $free6) (local.get $free6))) (local.get $free6)) (v128.load offset=192 (i32.const 0) (; 1 ;)))
    (i32x4.add (i32x4.shl (local.get $free5) (i32.const 23)) (v128.load offset=192 (i32.const 0) (; 1 ;)))))
  (f32x4.div (v128.load offset=192 (i32.const 0) (; 1 ;)) (f32x4.add (v128.load offset=192 (i32.const 0) (; 1 ;)) (local.get $free4)))))
    (local.set $i (i32.add (local.get $i) (i32.const 4)))
    (br $loop0)))
  (block $loop1end (loop $loop1
    (br_if $loop1end (i32.ge_s (local.get $i) (i32.mul (local.get $batch) (i32.const 8))))
    (local.set $activation (f32x4.extract_lane 0 (call $tanh (v128.load32_splat offset=74304 (i32.shl (local.get $i) (i32.const 2))))))
    (f32.store offset=75680 (i32.shl (local.get $i) (i32.const 2)) (local.get $activation))
    (f32.store offset=75808 (i32.shl (local.get $i) (i32.const 2)) (f32x4.extract_lane 0 (call $sigmoid (f32x4.splat (local.get $activation)))))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br $loop1))))
