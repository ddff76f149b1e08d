// Opens a store and keeps it open until it is stopped.

import { openStore } from '../../../packages/api/dist/store/open.js';

try {
  const db = await openStore(JSON.parse(process.argv[2]));
  process.once('SIGTERM', () => void db.close());
  console.log('open');
} catch (error) {
  console.log(`refused ${error.name}: ${error.message}`);
}
