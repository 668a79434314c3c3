// Properties fail with the seed and path of what broke them. Making that smaller first can take
// many minutes for a whole run of a network: only where it is asked for, by SHRINK=1.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: !process.env.SHRINK });
