import { defineUnlistedScript } from '#imports';
import { createClient } from '../../lib/messaging/create-client.ts';
import { inPage } from '../../lib/platform/in-page.ts';
import { onPanelRefresh } from '../../lib/platform/panel-refresh.ts';
import { mountSidebar } from './mount.tsx';

/** Injected into a page that matches, and only there. It draws what the background answers and asks for what the reader does. */
export default defineUnlistedScript(() => {
  // Two reasons to show it at the same moment bring it in twice; one panel is enough.
  const world = globalThis as { plumblineSidebar?: () => void };
  if (world.plumblineSidebar) return world.plumblineSidebar();
  const ask = createClient(async (message) => inPage().runtime?.sendMessage(message));
  world.plumblineSidebar = mountSidebar(ask);
  onPanelRefresh(world.plumblineSidebar);
});
