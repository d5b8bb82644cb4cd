import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser may be: programs on the PATH, and fixed places of macOS and Windows. */
interface Places {
  programs: string[];
  mac: string[];
  windows: string[];
}

export const chromium: Places = {
  programs: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  mac: ['Chromium.app/Contents/MacOS/Chromium'],
  windows: ['Chromium\\Application\\chrome.exe'],
};

/** Chromium under another name; it loads the extension all the same, since we hand it over by the debugging pipe. */
export const branded: Places = {
  programs: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
  mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  windows: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

export const firefox: Places = {
  programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/** The programs of these places that are on this machine. */
export function installed({ programs, mac, windows }: Places): string[] {
  const { env, platform } = process;
  const inFolders = (folders: (string | undefined)[], names: string[]) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  const candidates = {
    darwin: inFolders(['/Applications', env.HOME && join(env.HOME, 'Applications')], mac),
    win32: inFolders([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], windows),
  };
  const onPath = inFolders([...(env.PATH ?? '').split(delimiter), '/snap/bin'], programs);
  const found = platform === 'darwin' || platform === 'win32' ? [...candidates[platform], ...onPath] : onPath;
  return [...new Set(found.filter((path) => existsSync(path)))];
}
