// What the host makes of _headers and _redirects: node host.mjs FOLDER, with an address a line on standard input.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

const folder = process.argv[2];
const headers = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], minimal: false });
const redirects = await parseAllRedirects({ redirectsFiles: [join(folder, '_redirects')], minimal: false });

const addresses = {};
for (const address of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  addresses[address] = headers.headers.filter((rule) => rule.forRegExp.test(address)).map((rule) => rule.values);
}
const errors = [...headers.errors, ...redirects.errors].map(String);
console.log(JSON.stringify({ errors, rules: headers.headers.length, addresses, redirects: redirects.redirects }));
