import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../project-files';
import { placeOf, type Problem } from '../problem';

interface Rule {
  readonly pattern: RegExp;
  readonly message: string;
}

const secretRules: readonly Rule[] = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g, message: 'holds a private key' },
  {
    pattern: /\b\w*secret\w*['"]?\s*[:=]\s*['"`][^'"`\s]{8,}['"`]/gi,
    message: 'gives a value to a secret',
  },
  // The form of Tencent Cloud Chat's secret keys.
  {
    pattern: /\b[0-9a-f]{64}\b/gi,
    message: 'holds 64 hexadecimal digits, the form of a secret key',
  },
  {
    pattern: /tls-sig-api|genTestUserSig|generate-test-usersig/gi,
    message: 'makes a userSig on the device, which needs the secret key there',
  },
];

const hostRule: Rule = {
  pattern: /\b(?:https?|wss?):\/\/(?!www\.w3\.org\/)[a-z0-9[][^\s'"`)]*/gi,
  message: 'names a host outside config.ts',
};

/** The one file that may say where services are. */
const hostsFile = 'config.ts';

const textFile = /\.(ts|js|json|wxml|wxss|wxs|svg)$/;

/**
 * Everything under `root` is on every user's phone: no secret may be in it, nor a host that config.ts does not
 * name. `knownSecrets` are values that must not appear in any form of text.
 */
export function checkSecrets(
  root: string,
  knownSecrets: readonly string[],
): { readonly problems: readonly Problem[]; readonly fileCount: number } {
  const files = listFiles(root).filter((file) => textFile.test(file));
  const problems = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const rules = file === hostsFile ? secretRules : [...secretRules, hostRule];
    return [
      ...rules.flatMap((rule) => findAll(file, text, rule)),
      ...knownSecrets
        .filter((secret) => text.includes(secret))
        .map((secret) => ({
          file,
          ...placeOf(text, text.indexOf(secret)),
          message: "holds the local chat service's secret",
        })),
    ];
  });
  return { problems, fileCount: files.length };
}

function findAll(file: string, text: string, { pattern, message }: Rule): readonly Problem[] {
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    ...placeOf(text, match.index),
    message,
  }));
}
