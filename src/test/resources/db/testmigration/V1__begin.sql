CREATE TABLE marks (name text PRIMARY KEY);
