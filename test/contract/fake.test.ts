import { describeContract } from './contract-suite';
import { makeFakeService } from './fake-service';

describe('the fake client', () => describeContract(makeFakeService));
