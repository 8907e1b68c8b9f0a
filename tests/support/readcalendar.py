#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A calendar file as two parsers that know nothing of this program read it, as one line of JSON.

    tests/support/readcalendar.py FILE

Ends with 77 when neither is installed (packages python3-icalendar and python3-vobject), and with 1
when they do not agree.
"""

import datetime
import json
import sys

try:
    import icalendar
except ImportError:
    icalendar = None
try:
    import vobject
except ImportError:
    vobject = None


def facts(uid, stamp, start, title, notes, alarm):
    # A datetime is a date too, and has a zone to go wrong in.
    assert type(start) is datetime.date, start
    return {"id": str(uid), "stamp": stamp.strftime("%Y-%m-%dT%H:%M:%SZ"), "day": start.isoformat(),
            "title": str(title), "notes": str(notes), "alarm_days": alarm / datetime.timedelta(days=1)}


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    (event,) = calendar.walk("VEVENT")
    (alarm,) = event.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] and not event.errors
    return facts(event["UID"], event["DTSTAMP"].dt, event["DTSTART"].dt, event["SUMMARY"], event["DESCRIPTION"],
                 alarm["TRIGGER"].dt)


def by_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    event = calendar.vevent
    return facts(event.uid.value, event.dtstamp.value, event.dtstart.value, event.summary.value,
                 event.description.value, event.valarm.trigger.value)


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        text = file.read()
    read = [parse(text) for parser, parse in ((icalendar, by_icalendar), (vobject, by_vobject)) if parser]
    if not read:
        return 77
    print(json.dumps(read[0]))
    return 0 if all(other == read[0] for other in read) else 1


if __name__ == "__main__":
    sys.exit(main())
