import { describeContract } from './contract-suite';
import { makeSdkService } from './sdk-service';

describe('the real SDK on the local chat service', () => describeContract(makeSdkService));
