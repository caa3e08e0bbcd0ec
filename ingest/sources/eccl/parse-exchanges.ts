import { readDate } from '../../read/dates.ts';
import { thing } from '../../read/reading.ts';
import type { Named, Reading } from '../../read/reading.ts';
import { within } from '../../read/text-page.ts';
import type { TextPage } from '../../read/text-page.ts';
import { bodyOf } from './bodies.ts';

/** Reads the staff exchanges: planned for two bodies, and what may come of them. */
export function readExchanges(page: TextPage, reading: Reading, visit: Named<'Event'>): void {
  const next = page.clause('Next activity in the pipeline: {name} The visit … A key topic that the {project} project team');
  const exchanges = thing('Event', next.name);
  const plan = page.clause('staff exchanges on a European scale … set up between the two {partners} at the end of {year} and {later}.');
  const topic = page.clause('team is considering for such exchanges is “{theme}:');
  reading.labels('HAS_OBJECTIVE', page, visit, { 'important first step to prepare staff exchanges … scale': 'prepare staff exchanges on a European scale' });
  reading.value('STARTED', exchanges, readDate(plan.year.text), { at: within(plan, { to: plan.year }), modality: 'planned' });
  reading.value('ENDED', exchanges, readDate(plan.later.text), { at: plan, modality: 'planned' });
  const pair = page.clause('Here {partner} and {other} worked');
  for (const partner of [pair.partner, pair.other]) {
    reading.relation('PARTNER_IN', bodyOf(partner), exchanges, { at: within(plan, { to: plan.partners }), role: 'partner', stated: plan.partners.text, modality: 'planned' });
  }
  reading.relation('PART_OF', exchanges, thing('Project', next.project), { at: within(next, { to: next.project }), predicateStated: 'next activity', modality: 'planned' });
  reading.relation('CONCERNS', exchanges, thing('Theme', topic.theme), { at: within(topic, { to: topic.theme }), modality: 'hypothetical' });
  reading.labels('HAS_OBJECTIVE', page, exchanges, {
    'How to be more visible … international level': 'be more visible and attractive internationally',
    'a fruitful way to let … know one another': "let clusters' staffs know one another",
    'a fruitful way to let … develop regular contacts': 'develop regular contacts',
    'a fruitful way to let … achieve common goals': "discover others' work and achieve common goals",
  }, 'hypothetical');
}
