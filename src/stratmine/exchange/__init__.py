"""Write results in other forms, and read them back: one module a format."""

from stratmine.exchange.csv import write_csv
from stratmine.exchange.json import (
    read_outcomes,
    read_record,
    read_strategy,
    write_outcomes,
    write_record,
    write_strategy,
)
from stratmine.exchange.jsonl import read_jsonl, write_jsonl
from stratmine.exchange.parquet import write_parquet
from stratmine.exchange.schema import json_schema
from stratmine.exchange.stratml import read_stratml, write_stratml
from stratmine.exchange.xlsx import write_xlsx

__all__ = [
    "json_schema",
    "read_jsonl",
    "read_outcomes",
    "read_record",
    "read_strategy",
    "read_stratml",
    "write_csv",
    "write_jsonl",
    "write_outcomes",
    "write_parquet",
    "write_record",
    "write_strategy",
    "write_stratml",
    "write_xlsx",
]
