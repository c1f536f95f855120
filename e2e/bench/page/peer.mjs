// The script of every peer's page; the build puts the peer in the place of `bench:adapter`.
import { adapter } from 'bench:adapter';

window.__bench.use(adapter, document.getElementById('root'));
