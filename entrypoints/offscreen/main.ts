import { runUntilNobodyCalls } from '../../lib/platform/newsroom-host.ts';

// Chrome's background cannot start a worker of its own: this document, which nobody sees, does it, and ends with it.
runUntilNobodyCalls().finally(() => window.close());
