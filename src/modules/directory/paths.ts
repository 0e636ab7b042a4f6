import { routes } from '../../routes.ts';

/** Addresses of this module beyond `routes`. */
export const directoryPaths = {
  newService: (institution?: string) =>
    institution === undefined
      ? '/directory/services/new'
      : `/directory/services/new?institution=${institution}`,
  serviceEdit: (slug: string) => `${routes.directory.service(slug)}/edit`,
  deskEdit: (slug: string) => `/directory/desks/${slug}/edit`,
  rename: (slug: string) => `${routes.directory.institution(slug)}/name`,
} as const;
