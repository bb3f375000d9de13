// The site without what is made of its pages (e-books, index, copies): for the tests that only read pages.
import config from '../../astro.config.mjs';

const [contentChecks, mdx, ownPolicies] = config.integrations ?? [];
export default { ...config, integrations: [contentChecks, mdx, ownPolicies] };
