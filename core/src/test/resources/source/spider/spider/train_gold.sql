SELECT count(*) FROM ship	harbour
