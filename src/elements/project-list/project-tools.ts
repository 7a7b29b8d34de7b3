import { searchProjects } from '../../model/project-search.js';
import { csvText, save } from '../document/save.js';
import type { ProjectList } from './project-list.js';
import type { ProjectRow } from './project-rows.js';

/** What the list of works does when somebody looks for a place or takes it along. */
export class ProjectTools {
  constructor(readonly host: ProjectList) {}

  find(query: string): ProjectRow[] {
    const { rows } = this.host;
    const found = new Set(
      searchProjects(
        rows.map(({ project }) => project),
        query,
      ),
    );
    return rows.filter(({ project }) => found.has(project));
  }

  print(): void {
    window.print();
  }

  csv(): void {
    const { words, found, documentId } = this.host;
    const lines = found.map(({ project: { id, name, place, asOf }, stage, standing: { percent, asOf: day, deadline } }) => [
      id,
      name,
      place?.quarter ?? '',
      place?.street ?? '',
      place?.alley ?? '',
      percent === undefined ? '' : String(percent).replace('.', ','),
      day ?? asOf?.raw ?? '',
      stage ?? '',
      deadline?.raw ?? '',
    ]);
    save(`${documentId}-cong-trinh.csv`, 'text/csv', csvText([words.csvColumns, ...lines]));
  }
}
