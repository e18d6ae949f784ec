CREATE TABLE ship(name TEXT, kind TEXT, tons INT);
