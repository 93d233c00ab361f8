import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { claimsCheckOf } from './claims-check.svelte';
import { messages } from './messages';

/** Checks a text that another feature gives. One that a person put there is only replaced when the person says so. */
export async function checkGiven(workbench: Workbench<Services>, text: string): Promise<void> {
  const check = claimsCheckOf(workbench);
  check.openFor((await workbench.services.projects.current()).id);
  const isOther = check.text.trim() !== '' && check.text !== text && check.text !== check.given;
  if (isOther) {
    const { replaceText, replace, keepText } = messages[workbench.language];
    const items = [
      { value: true, label: replace, icon: 'replace-all' },
      { value: false, label: keepText, icon: 'close' },
    ];
    const isReplaced = await workbench.pick(items, { title: replaceText });
    if (isReplaced !== true) return;
  }
  check.text = text;
  check.given = text;
  await check.run();
}
