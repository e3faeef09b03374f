// Only comfort: every page works without it.
"use strict";
