/**
 * The one door to zod. `jitless` is set before any schema is built: zod 4 otherwise probes `new Function`,
 * which our Content Security Policy reports and addons-linter warns about
 * (https://github.com/colinhacks/zod/issues/4461). `zod/mini` keeps the bundles small.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
