#!/usr/bin/env node
import process from 'node:process';
import { verifyCommand } from '../bundles/verify-command.js';

process.exitCode = await verifyCommand(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
});
