import path from 'node:path';

/** The small mini program that the preview's own tests build and run. */
export const fixtureRoot = path.resolve(__dirname, 'fixture');
