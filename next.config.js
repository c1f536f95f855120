/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The timeline and the pages have root layouts of their own, and neither holds for no page.
  experimental: { globalNotFound: true },
};

export default config;
