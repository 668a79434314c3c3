// node scripts/serve.mjs <folder> <port> [base]: serves a built site and prints its address.
import { listen, siteServer } from './site.mjs';

const [dir = 'build', port = '4173', base = ''] = process.argv.slice(2);
const free = await listen(siteServer(dir, base), Number(port));
console.log(`http://localhost:${free}${base}/`);
