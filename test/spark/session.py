"""Runs scripts of SQL in a local cluster of two executors, and writes what they give: see run.ts.

Reads a plan (JSON), a list of cases: a table over a Parquet folder, the scripts, the views that they make. Writes, for
each view, its rows, and the seconds and processor seconds that it took: on a machine that does something else as well,
the latter say what it costs.
"""

import json
import os
import sys
import time

import pyspark

os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)

from pyspark.sql import SparkSession  # noqa: E402

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds():
    """The processor seconds of this process and of all that it started: the driver and the executors."""
    parents, times = {}, {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(entry)] = int(fields[1])
        times[int(entry)] = sum(map(int, fields[11:15])) / TICKS
    own = {os.getpid()}
    while True:
        more = {pid for pid, parent in parents.items() if parent in own} - own
        if not more:
            return sum(times.get(pid, 0) for pid in own)
        own |= more


plan_path, out_path, work = sys.argv[1:4]

spark = (
    SparkSession.builder.master("local-cluster[2,1,3072]")
    .appName("ipep")
    .config("spark.executor.memory", "3g")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.warehouse.dir", os.path.join(work, "warehouse"))
    .getOrCreate()
)
# The driver, and the executors.
spark.range(0, 1000, 1, 4).selectExpr("sum(id)").collect()
executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1

with open(plan_path, encoding="utf-8") as file:
    plan = json.load(file)

answers = []
for case in plan:
    for view in case["views"]:
        spark.sql(f"drop view if exists {view}")
    spark.sql(f"drop table if exists {case['table']}")
    spark.sql(f"create table {case['table']} using parquet location '{case['parquet']}'")
    for script in case["scripts"]:
        spark.sql(script)
    found = {}
    for view in case["views"]:
        start, cpu = time.perf_counter(), cpu_seconds()
        rows = [row.asDict() for row in spark.sql(f"select * from {view}").collect()]
        found[view] = {"rows": rows, "seconds": time.perf_counter() - start, "cpu": cpu_seconds() - cpu}
    answers.append({"name": case["name"], "views": found})
    print(case["name"], {view: (round(each["seconds"], 2), round(each["cpu"], 2)) for view, each in found.items()}, flush=True)

with open(out_path, "w", encoding="utf-8") as file:
    json.dump({"executors": executors, "version": spark.version, "answers": answers}, file)
spark.stop()
