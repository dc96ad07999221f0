import { config } from './config';

App({ globalData: { config } });
