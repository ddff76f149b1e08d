/** Version of this package, recorded in every receipt. A test of the house keeps it equal to package.json. */
export const coreVersion = '0.1.0';
