CREATE TABLE ward (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, floor INTEGER);
CREATE TABLE patient (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born DATE, city TEXT, weight REAL,
  ward_id INTEGER REFERENCES ward (id));
CREATE TABLE visit (patient_id INTEGER REFERENCES patient (id), day TEXT, cost REAL, note TEXT);
CREATE TABLE label ("Group Name" TEXT, "order" INTEGER, "größe" TEXT);
CREATE TABLE odd (k INTEGER PRIMARY KEY, v);
CREATE TABLE void (a INTEGER, b TEXT);
CREATE TABLE stock (item TEXT PRIMARY KEY, n INTEGER NOT NULL CHECK (n >= 0)) WITHOUT ROWID;
CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT);
CREATE VIEW heavy AS SELECT id, name FROM patient WHERE weight > 70;
CREATE VIEW door AS SELECT id, name FROM ward;
INSERT INTO ward VALUES (1, 'East', 1), (2, 'West', 2), (3, 'North', 2), (4, 'Attic', NULL);
INSERT INTO patient VALUES (1, 'Ana', '1980-02-29', 'Ulm', 61.5, 1), (2, 'Ben', '1975-07-01', 'Bonn', 82.0, 2),
  (3, 'Cem', '1990-12-31', 'Ulm', NULL, 1), (4, 'Dora', '1975-07-01', NULL, 70.25, NULL),
  (5, 'Émile', '2001-01-05', 'Köln', 58.0, 2), (6, 'ben', '1969-03-15', 'Bonn', 82.0, 3);
INSERT INTO visit VALUES (1, '2024-01-05', 30.0, 'check'), (1, '2024-01-05', 30.0, 'check'), (2, '2024-02-10', 45.5, NULL),
  (3, '2024-03-01', 12.0, ''), (5, '2024-03-01', 99.9, 'x''y'), (6, '2024-12-31', 45.5, '-- no comment; really');
INSERT INTO label VALUES ('a b', 2, 'klein'), ('c d', 1, 'groß'), ('e', 3, 'klein');
INSERT INTO odd VALUES (1, 1), (2, 1.0), (3, '1'), (4, x'31'), (5, NULL), (6, 9007199254740993), (7, 9007199254740992.0),
  (8, -0.0), (9, 0.30000000000000004), (10, 0.3), (11, ''), (12, 9e999), (13, 9223372036854775807), (14, 0);
INSERT INTO stock VALUES ('gauze', 10), ('iodine', 0), ('plaster', 25);
INSERT INTO log (what) VALUES ('opened');
CREATE TRIGGER gone AFTER DELETE ON visit BEGIN INSERT INTO log (what) VALUES ('visit of ' || OLD.patient_id); END;
CREATE TRIGGER renamed INSTEAD OF UPDATE ON door BEGIN UPDATE ward SET name = NEW.name WHERE id = OLD.id; END;
