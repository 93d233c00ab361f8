// All code systems of the five source documents. Heavy: imported when somebody asks for them.
import { preStudySystems } from './pre-study';
import { reviewSystems } from './resilience-review';
import { explorationSystems } from './support-exploration';
import type { TemplateSource } from './system-template';
import { thesisSystems } from './thesis';
import { magazineSystems } from './web-magazine';

/** The source documents, each with its code systems. */
export const templateSources: readonly TemplateSource[] = [
  thesisSystems,
  reviewSystems,
  explorationSystems,
  preStudySystems,
  magazineSystems,
];
