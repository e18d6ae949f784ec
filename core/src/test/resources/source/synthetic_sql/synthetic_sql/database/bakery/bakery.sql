CREATE TABLE loaf(left_over INT);
