import { parseBasePath } from './app/server/base-path.mjs';

const basePath = parseBasePath(process.env.BASE_PATH);

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  basePath,
  // For the addresses that are not Next's own links: see components/view/page-path.ts.
  env: { BASE_PATH: basePath },
  trailingSlash: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The timeline and the pages have root layouts of their own, and neither holds for no page.
  experimental: { globalNotFound: true },
};

export default config;
