import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

// JavaScript, so that a worker thread can be started from the source as it is.

/**
 * PGlite's folder, with the fsync that its file layer lacks: without it a commit survives the end of the process, but
 * not the end of the machine. It reaches into Emscripten's file system, so PGlite's version is pinned and a test counts
 * the calls.
 */
class SyncedFolder extends NodeFS {
  /**
   * @override
   * @type {NodeFS['init']}
   */
  async init(pglite, given) {
    const made = await super.init(pglite, given);
    const { preRun } = made.emscriptenOpts;
    if (!Array.isArray(preRun)) throw new Error('PGlite has another shape than the version that this was written for');
    preRun.push((/** @type {any} */ module) => {
      module.NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => {
        fs.fsyncSync(stream.nfd);
        return 0;
      };
    });
    return made;
  }
}

/**
 * Opens the data folder, or makes it; a commit is on the disk before it is answered. `fdatasync` is empty in this build,
 * hence the method.
 *
 * @param {string} folder
 */
export function openPglite(folder) {
  return PGlite.create({
    fs: new SyncedFolder(folder),
    startParams: [...PGlite.defaultStartParams.filter((flag) => flag !== '-F'), '-c', 'wal_sync_method=fsync'],
  });
}
