#!/usr/bin/env node
// npm links a command when it installs, before anything is built: so this file stands here always.
import '../dist/bin.js';
