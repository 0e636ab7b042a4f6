/**
 * The directory as the repository knows it: fifteen institutions and their services, in a fixed order.
 * Data only; the database holds the copy an administrator may edit.
 */
import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { Words } from '../../shared/text.ts';
import { centerServices } from './data/center.ts';
import { cvscServices } from './data/cvsc.ts';
import { dscServices } from './data/dsc.ts';
import { easySummaries } from './data/easy.ts';
import { employmentServices } from './data/employment.ts';
import { financeServices } from './data/finance.ts';
import { homedoctorServices } from './data/homedoctor.ts';
import { institutions } from './data/institutions.ts';
import { klacServices } from './data/klac.ts';
import { policeInvestigationServices } from './data/police-investigation.ts';
import { policeProtectionServices } from './data/police-protection.ts';
import { prosecutionAidServices } from './data/prosecution-aid.ts';
import { prosecutionReliefServices } from './data/prosecution-relief.ts';
import { prosecutionRightsServices } from './data/prosecution-rights.ts';
import { seoulJobsServices } from './data/seoul-jobs.ts';
import { smileServices } from './data/smile.ts';
import { stalkingServices } from './data/stalking.ts';
import { statementAssistantServices } from './data/statement-assistant.ts';
import { victimAttorneyServices } from './data/victim-attorney.ts';
import { welfareServices } from './data/welfare.ts';
import type { Institution, InstitutionSlug } from './institution.ts';
import { inForce, type Service, withMutualDuplicates } from './service.ts';

export { institutions };

/** With what each service is in easy Korean. */
function plainToo(all: readonly Service[]): readonly Service[] {
  return all.map((service) => {
    const easy = easySummaries[service.slug];
    return easy === undefined ? service : { ...service, summary: { ...service.summary, easy } };
  });
}

/** Every service, by institution in official order; duplicates are named on both sides. */
export const services: readonly Service[] = withMutualDuplicates(
  plainToo([
    ...centerServices,
    ...prosecutionReliefServices,
    ...prosecutionAidServices,
    ...prosecutionRightsServices,
    ...policeProtectionServices,
    ...policeInvestigationServices,
    ...employmentServices,
    ...klacServices,
    ...cvscServices,
    ...homedoctorServices,
    ...financeServices,
    ...welfareServices,
    ...dscServices,
    ...stalkingServices,
    ...seoulJobsServices,
    ...smileServices,
    ...statementAssistantServices,
    ...victimAttorneyServices,
  ]),
);

const bySlug: ReadonlyMap<string, Service> = new Map(services.map((service) => [service.slug, service]));
const institutionsBySlug: ReadonlyMap<string, Institution> = new Map(
  institutions.map((institution) => [institution.slug, institution]),
);

/** The service with a slug; null for an unknown slug. */
export function findService(slug: string): Service | null {
  return bySlug.get(slug) ?? null;
}

/** A summary with its easy Korean, as long as an administrator has not rewritten what it is made from. */
export function plainly(slug: string, summary: Words): Words {
  const known = bySlug.get(slug)?.summary;
  return known?.easy !== undefined && known.ko === summary.ko ? { ...summary, easy: known.easy } : summary;
}

/** The institution behind a known slug. */
export function institutionOf(slug: InstitutionSlug): Institution {
  const found = institutionsBySlug.get(slug);
  if (found === undefined) throw new Error(`No institution ${slug}`);
  return found;
}

/** The services of an institution that exist on a day. */
export function servicesOf(slug: InstitutionSlug, day: CalendarDay): readonly Service[] {
  return services.filter((service) => service.institution === slug && inForce(service, day));
}
