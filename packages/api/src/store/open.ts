import type { Db, StoreSettings } from './db.js';
import { openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { openPostgres } from './postgres.js';
import { database, type Driver } from './session.js';

/**
 * Opens the store and brings its schema up to date.
 *
 * @throws CannotOpenStore with what to do, where it cannot be opened
 */
export async function openStore(settings: StoreSettings): Promise<Db> {
  const driver = await openDriver(settings);
  try {
    await migrate(driver, migrations);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return database(driver);
}

/** The store as it stands, without a look at its schema. */
export function openDriver(settings: StoreSettings): Promise<Driver> {
  return settings.kind === 'embedded' ? openEmbedded(settings.folder) : openPostgres(settings.url, settings.poolSize);
}
