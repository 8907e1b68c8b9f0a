#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Print the GUID that always belongs to a name of ours: RFC 4122, version 5 layout.
#
#   packaging/windows/guid.sh NAME
set -euo pipefail
hex=$(printf '%s' "com.combidesk.StripeKeyWizard/$1" | sha1sum | tr a-f A-F)
printf '%s-%s-5%s-a%s-%s\n' "${hex:0:8}" "${hex:8:4}" "${hex:13:3}" "${hex:17:3}" "${hex:20:12}"
