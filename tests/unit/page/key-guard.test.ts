import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys, type PanelWindow } from '../../../lib/page/key-guard.ts';

describe('guardKeys', () => {
  let window: JSDOM['window'];
  let panelWindow: PanelWindow;
  const heardByPage = vi.fn();

  beforeEach(() => {
    heardByPage.mockReset();
    ({ window } = new JSDOM('<input><div data-plumbline="panel"></div>'));
    panelWindow = window as unknown as PanelWindow;
    guardKeys(panelWindow);
    for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, heardByPage, true);
  });

  function press(selector: string, type = 'keydown') {
    const event = new window.KeyboardEvent(type, { key: 'j', bubbles: true, cancelable: true, composed: true });
    window.document.querySelector(selector)?.dispatchEvent(event);
    return event;
  }

  it.each(['keydown', 'keypress', 'keyup'])('keeps %s in the panel from the page and hands it to the panel', (type) => {
    const heardByPanel = vi.fn();
    panelWindow.plumblineKeys = heardByPanel;
    const event = press('[data-plumbline]', type);
    expect(heardByPage).not.toHaveBeenCalled();
    expect(heardByPanel).toHaveBeenCalledExactlyOnceWith(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('leaves keys elsewhere to the page', () => {
    const heardByPanel = vi.fn();
    panelWindow.plumblineKeys = heardByPanel;
    press('input');
    window.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'j' }));
    window.document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'j' }));
    expect(heardByPage).toHaveBeenCalledTimes(3);
    expect(heardByPanel).not.toHaveBeenCalled();
  });

  it('leaves every key to the page while there is no panel, whatever the page calls its elements', () => {
    press('[data-plumbline]');
    expect(heardByPage).toHaveBeenCalledTimes(1);
  });
});
