CREATE TABLE ship(name TEXT);
