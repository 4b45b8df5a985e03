// How each browser is started: seen by assistive technology, with a profile of its own, without
// anything that would speak up beside the page. Nothing is remembered, so no link is ever «visited».
import fs from 'node:fs';

export type Browser = keyof typeof browsers;

export const browsers = {
  chromium(profile: string, address: string): string[] {
    write(`${profile}/Default/Preferences`, JSON.stringify({ translate: { enabled: false } }));
    return [process.env.CHROMIUM || 'chromium', `--user-data-dir=${profile}`, '--incognito', '--no-sandbox', '--disable-gpu',
      '--window-size=1280,900', '--window-position=0,0', '--force-renderer-accessibility', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic', address];
  },

  firefox(profile: string, address: string): string[] {
    const prefs = {
      'accessibility.force_disabled': -1,
      'app.update.enabled': false,
      'browser.aboutwelcome.enabled': false,
      'browser.newtab.preload': false,
      'browser.privatebrowsing.autostart': true,
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.homepage_override.mstone': 'ignore',
      'browser.startup.page': 0,
      'browser.translations.enable': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'termsofuse.bypassNotification': true,
    };
    const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
    write(`${profile}/user.js`, lines.join(''));
    return ['firefox-esr', '--no-remote', '--profile', profile, '--width', '1280', '--height', '900', address];
  },
};

function write(file: string, text: string): void {
  fs.mkdirSync(file.replace(/[^/]*$/, ''), { recursive: true });
  fs.writeFileSync(file, text);
}
