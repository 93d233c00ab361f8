// Before every file of tests in Chromium. They share a page, so what one of them drew is taken away before the next test.
import { cleanup } from 'vitest-browser-svelte';
import { beforeEach } from 'vitest';

beforeEach(cleanup);
