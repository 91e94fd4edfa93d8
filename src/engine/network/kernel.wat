;; What the layers of a network are worked out by, over rows of numbers (f32). All that is between two
;; stored numbers is worked out in f64, in the order that it is written in.
(module
  (memory (export "memory") 16)

  ;; Maps rows by a matrix and a bias, four rows and eight outputs at a time.
  (func (export "map")
    (param $panels i32)  ;; for each eight outputs: their biases, then their weights, input by input
    (param $values i32)  ;; row by row
    (param $mapped i32)  ;; row by row; eight numbers behind the last row are written too
    (param $rows i32)    ;; a multiple of four
    (param $inputs i32)
    (param $outputs i32)
    (local $row i32) (local $panel i32) (local $at i32) (local $weights i32)
    (local $panelBytes i32) (local $inputBytes i32) (local $outputBytes i32) (local $lastPanel i32)
    (local $value1 i32) (local $value2 i32) (local $value3 i32) (local $value4 i32) (local $end i32) (local $to i32)
    (local $a v128) (local $b v128) (local $value v128)
    (local $a1 v128) (local $a2 v128) (local $a3 v128) (local $a4 v128)
    (local $b1 v128) (local $b2 v128) (local $b3 v128) (local $b4 v128)
    (local.set $inputBytes (i32.shl (local.get $inputs) (i32.const 2)))
    (local.set $outputBytes (i32.shl (local.get $outputs) (i32.const 2)))
    (local.set $panelBytes (i32.add (i32.shl (local.get $inputs) (i32.const 5)) (i32.const 32)))
    (local.set $lastPanel (i32.shr_u (i32.sub (local.get $outputs) (i32.const 1)) (i32.const 3)))
    (loop $rows
      ;; From the last panel to the first: what it writes behind its row is overwritten by the next row.
      (local.set $panel (local.get $lastPanel))
      (loop $panels
        (local.set $weights (i32.add (local.get $panels) (i32.mul (local.get $panel) (local.get $panelBytes))))
        (local.set $value1 (i32.add (local.get $values) (i32.mul (local.get $row) (local.get $inputBytes))))
        (local.set $value2 (i32.add (local.get $value1) (local.get $inputBytes)))
        (local.set $value3 (i32.add (local.get $value2) (local.get $inputBytes)))
        (local.set $value4 (i32.add (local.get $value3) (local.get $inputBytes)))
        (local.set $end (local.get $value2))
        (local.set $a1 (v128.load (local.get $weights)))
        (local.set $b1 (v128.load offset=16 (local.get $weights)))
        (local.set $a2 (local.get $a1)) (local.set $a3 (local.get $a1)) (local.set $a4 (local.get $a1))
        (local.set $b2 (local.get $b1)) (local.set $b3 (local.get $b1)) (local.set $b4 (local.get $b1))
        (loop $inputs
          (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
          (local.set $a (v128.load (local.get $weights)))
          (local.set $b (v128.load offset=16 (local.get $weights)))
          (local.set $value (v128.load32_splat (local.get $value1)))
          (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $a) (local.get $value))))
          (local.set $b1 (f32x4.add (local.get $b1) (f32x4.mul (local.get $b) (local.get $value))))
          (local.set $value (v128.load32_splat (local.get $value2)))
          (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $a) (local.get $value))))
          (local.set $b2 (f32x4.add (local.get $b2) (f32x4.mul (local.get $b) (local.get $value))))
          (local.set $value (v128.load32_splat (local.get $value3)))
          (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $a) (local.get $value))))
          (local.set $b3 (f32x4.add (local.get $b3) (f32x4.mul (local.get $b) (local.get $value))))
          (local.set $value (v128.load32_splat (local.get $value4)))
          (local.set $a4 (f32x4.add (local.get $a4) (f32x4.mul (local.get $a) (local.get $value))))
          (local.set $b4 (f32x4.add (local.get $b4) (f32x4.mul (local.get $b) (local.get $value))))
          (local.set $value2 (i32.add (local.get $value2) (i32.const 4)))
          (local.set $value3 (i32.add (local.get $value3) (i32.const 4)))
          (local.set $value4 (i32.add (local.get $value4) (i32.const 4)))
          (br_if $inputs (i32.lt_u (local.tee $value1 (i32.add (local.get $value1) (i32.const 4))) (local.get $end))))
        (local.set $to (i32.add
          (i32.add (local.get $mapped) (i32.mul (local.get $row) (local.get $outputBytes)))
          (i32.shl (local.get $panel) (i32.const 5))))
        (v128.store (local.get $to) (local.get $a1))
        (v128.store offset=16 (local.get $to) (local.get $b1))
        (local.set $to (i32.add (local.get $to) (local.get $outputBytes)))
        (v128.store (local.get $to) (local.get $a2))
        (v128.store offset=16 (local.get $to) (local.get $b2))
        (local.set $to (i32.add (local.get $to) (local.get $outputBytes)))
        (v128.store (local.get $to) (local.get $a3))
        (v128.store offset=16 (local.get $to) (local.get $b3))
        (local.set $to (i32.add (local.get $to) (local.get $outputBytes)))
        (v128.store (local.get $to) (local.get $a4))
        (v128.store offset=16 (local.get $to) (local.get $b4))
        (br_if $panels (i32.ge_s (local.tee $panel (i32.sub (local.get $panel) (i32.const 1))) (i32.const 0))))
      (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows)))))

  ;; The logistic function, between two known values: 0 up to -10, 1 from 10 on.
  (func $sigmoid (param $table i32) (param $x v128) (result v128)
    (local $place v128) (local $step v128) (local $both v128) (local $low v128)
    ;; 64 steps a unit, the first at -10.
    (local.set $place (f64x2.pmax (v128.const f64x2 0 0) (f64x2.pmin (v128.const f64x2 1280 1280)
      (f64x2.mul (f64x2.add (local.get $x) (v128.const f64x2 10 10)) (v128.const f64x2 64 64)))))
    (local.set $step (f64x2.floor (local.get $place)))
    ;; With 2^52 added, the last bits of a number are those of the integer that it was.
    (local.set $both (f64x2.add (local.get $step) (v128.const f64x2 4503599627370496 4503599627370496)))
    ;; The value at each step, and the one behind it: low, low, next, next.
    (local.set $both (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
      (v128.load64_zero (i32.add (local.get $table)
        (i32.shl (i32.and (i32.wrap_i64 (i64x2.extract_lane 0 (local.get $both))) (i32.const 2047)) (i32.const 2))))
      (v128.load64_zero (i32.add (local.get $table)
        (i32.shl (i32.and (i32.wrap_i64 (i64x2.extract_lane 1 (local.get $both))) (i32.const 2047)) (i32.const 2))))))
    (local.set $low (f64x2.promote_low_f32x4 (local.get $both)))
    (v128.andnot
      (v128.bitselect
        (v128.const f64x2 1 1)
        (f64x2.add (local.get $low) (f64x2.mul
          (f64x2.sub (local.get $place) (local.get $step))
          (f64x2.sub
            (f64x2.promote_low_f32x4 (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
              (local.get $both) (local.get $both)))
            (local.get $low))))
        (f64x2.ge (local.get $x) (v128.const f64x2 10 10)))
      (f64x2.le (local.get $x) (v128.const f64x2 -10 -10))))

  ;; Adds to each row what is read of it and its neighbours: a gated convolution (Dauphin et al. 2017).
  (func (export "convolve")
    (param $words i32)   ;; row by row
    (param $parts i32)   ;; row by row: what a word adds to the one $reach behind it, …, to itself, …
    (param $rows i32)
    (param $columns i32) ;; even
    (param $reach i32)
    (param $table i32)   ;; of the logistic function
    (local $row i32) (local $other i32) (local $first i32) (local $last i32) (local $at i32) (local $part i32)
    (local $to i32) (local $bytes i32) (local $partBytes i32)
    (local $read v128) (local $gate v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $partBytes (i32.mul
      (i32.shl (local.get $bytes) (i32.const 1))
      (i32.add (i32.shl (local.get $reach) (i32.const 1)) (i32.const 1))))
    (loop $rows
      (local.set $first (i32.sub (local.get $row) (local.get $reach)))
      (if (i32.lt_s (local.get $first) (i32.const 0)) (then (local.set $first (i32.const 0))))
      (local.set $last (i32.add (local.get $row) (local.get $reach)))
      (if (i32.ge_s (local.get $last) (local.get $rows))
        (then (local.set $last (i32.sub (local.get $rows) (i32.const 1)))))
      (local.set $at (i32.const 0))
      (loop $columns
        (local.set $read (v128.const f32x4 0 0 0 0))
        (local.set $gate (v128.const f32x4 0 0 0 0))
        (local.set $other (local.get $first))
        (local.set $part (i32.add (local.get $at) (i32.add
          (i32.add (local.get $parts) (i32.mul (local.get $first) (local.get $partBytes)))
          (i32.mul
            (i32.add (i32.sub (local.get $first) (local.get $row)) (local.get $reach))
            (i32.shl (local.get $bytes) (i32.const 1))))))
        (loop $others
          (local.set $read (f32x4.add (local.get $read) (v128.load64_zero (local.get $part))))
          (local.set $gate (f32x4.add (local.get $gate)
            (v128.load64_zero (i32.add (local.get $part) (local.get $bytes)))))
          (local.set $part (i32.add
            (i32.add (local.get $part) (local.get $partBytes))
            (i32.shl (local.get $bytes) (i32.const 1))))
          (br_if $others (i32.le_s
            (local.tee $other (i32.add (local.get $other) (i32.const 1))) (local.get $last))))
        (local.set $to (i32.add (local.get $words) (local.get $at)))
        (v128.store64_lane 0 (local.get $to) (f32x4.demote_f64x2_zero (f64x2.add
          (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $to)))
          (f64x2.mul
            (f64x2.promote_low_f32x4 (local.get $read))
            (call $sigmoid (local.get $table) (f64x2.promote_low_f32x4 (local.get $gate)))))))
        (br_if $columns (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $bytes))))
      (local.set $words (i32.add (local.get $words) (local.get $bytes)))
      (br_if $rows (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $rows)))))

  ;; Adds to each row what is read of all: a simple recurrent unit (Lei et al. 2018), whose gates see only
  ;; the word itself. Half the columns remember what was before a word, half what is behind it.
  (func (export "recur")
    (param $words i32)   ;; row by row
    (param $read i32)    ;; row by row: what is taken in, gates that forget, gates that let out
    (param $rows i32)
    (param $columns i32) ;; a multiple of four
    (param $table i32)   ;; of the logistic function
    (local $at i32) (local $row i32) (local $bytes i32) (local $step i32) (local $to i32) (local $from i32)
    (local $memory v128) (local $kept v128)
    (local.set $bytes (i32.shl (local.get $columns) (i32.const 2)))
    (loop $columns
      (local.set $memory (v128.const f64x2 0 0))
      (local.set $step (local.get $bytes))
      (local.set $to (i32.add (local.get $words) (local.get $at)))
      (local.set $from (i32.add (local.get $read) (local.get $at)))
      (if (i32.ge_u (i32.shl (local.get $at) (i32.const 1)) (local.get $bytes))
        (then
          (local.set $row (i32.mul (i32.sub (local.get $rows) (i32.const 1)) (local.get $bytes)))
          (local.set $to (i32.add (local.get $to) (local.get $row)))
          (local.set $from (i32.add (local.get $from) (i32.mul (local.get $row) (i32.const 3))))
          (local.set $step (i32.sub (i32.const 0) (local.get $bytes)))))
      (local.set $row (local.get $rows))
      (loop $rows
        (local.set $kept (call $sigmoid (local.get $table) (f64x2.promote_low_f32x4
          (v128.load64_zero (i32.add (local.get $from) (local.get $bytes))))))
        (local.set $memory (f64x2.add
          (f64x2.mul (local.get $kept) (local.get $memory))
          (f64x2.mul
            (f64x2.sub (v128.const f64x2 1 1) (local.get $kept))
            (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $from))))))
        (v128.store64_lane 0 (local.get $to) (f32x4.demote_f64x2_zero (f64x2.add
          (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $to)))
          (f64x2.mul
            (local.get $memory)
            (call $sigmoid (local.get $table) (f64x2.promote_low_f32x4
              (v128.load64_zero (i32.add (local.get $from) (i32.shl (local.get $bytes) (i32.const 1))))))))))
        (local.set $to (i32.add (local.get $to) (local.get $step)))
        (local.set $from (i32.add (local.get $from) (i32.mul (local.get $step) (i32.const 3))))
        (br_if $rows (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
      (br_if $columns (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $bytes))))))
